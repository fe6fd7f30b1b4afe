package example;

import jakarta.persistence.Entity;

@Entity
public class Puzzle extends Toy {
    int pieces;
}
