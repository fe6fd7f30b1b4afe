package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

public final class Model {
    private Model() {}

    @Entity(name = "Inner")
    @Table(name = "inner_table")
    public static class Inner {
        @Id
        Long id;
        @Enumerated(EnumType.STRING)
        Kind kind;
        @Embedded
        Spot spot;
    }

    @Embeddable
    public static class Spot {
        int x;
    }

    public enum Kind { A, B }
}
