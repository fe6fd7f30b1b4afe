package example;

import jakarta.persistence.EnumeratedValue;

public enum Genre {
    NOVEL(1);

    @EnumeratedValue
    final int code;

    Genre(int code) {
        this.code = code;
    }
}
