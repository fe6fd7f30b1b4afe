package example;

import jakarta.persistence.Entity;

@Entity
public class Plain extends Base {}
