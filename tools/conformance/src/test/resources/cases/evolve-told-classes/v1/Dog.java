package example;

import jakarta.persistence.Entity;

@Entity
public class Dog extends Pet {}
