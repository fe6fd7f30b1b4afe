package example;

import jakarta.persistence.EnumeratedValue;

public enum Phase {
    OPEN("o"), CLOSED("closed"), WAITING("A");

    @EnumeratedValue
    final String code;

    Phase(String code) {
        this.code = code;
    }
}
