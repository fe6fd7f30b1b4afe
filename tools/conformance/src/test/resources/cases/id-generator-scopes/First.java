package example;

import jakarta.persistence.Entity;

@Entity
public class First extends Base {}
