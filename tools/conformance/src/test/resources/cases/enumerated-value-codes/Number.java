package example;

import jakarta.persistence.EnumeratedValue;

public enum Number {
    FIRST(3), SECOND(200);

    @EnumeratedValue
    final int code;

    Number(int code) {
        this.code = code;
    }
}
