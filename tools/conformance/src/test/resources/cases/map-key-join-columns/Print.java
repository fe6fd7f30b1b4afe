package example;

import jakarta.persistence.Entity;

@Entity
public class Print extends Picture {}
