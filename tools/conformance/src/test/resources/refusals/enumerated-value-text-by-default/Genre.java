package example;

import jakarta.persistence.EnumeratedValue;

public enum Genre {
    NOVEL("a");

    @EnumeratedValue
    final String code;

    Genre(String code) {
        this.code = code;
    }
}
