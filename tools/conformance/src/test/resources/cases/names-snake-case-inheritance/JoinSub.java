package example;

import jakarta.persistence.Entity;

@Entity
public class JoinSub extends JoinBase {
    long anotherNumber;
}
