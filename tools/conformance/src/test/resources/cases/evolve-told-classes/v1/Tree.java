package example;

import jakarta.persistence.Entity;

@Entity
public class Tree extends Plant {}
