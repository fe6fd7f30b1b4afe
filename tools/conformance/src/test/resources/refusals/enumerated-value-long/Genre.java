package example;

import jakarta.persistence.EnumeratedValue;

public enum Genre {
    NOVEL(1L);

    @EnumeratedValue
    final long code;

    Genre(long code) {
        this.code = code;
    }
}
