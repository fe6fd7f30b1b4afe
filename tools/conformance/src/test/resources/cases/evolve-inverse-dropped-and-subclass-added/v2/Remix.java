package example;

import jakarta.persistence.Entity;

@Entity
public class Remix extends Medley {}
