package example;

import jakarta.persistence.Entity;

@Entity
public class Press extends Machine {}
