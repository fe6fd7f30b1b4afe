package example;

import jakarta.persistence.EnumeratedValue;

public enum Severity {
    LOW(1), HIGH(9);

    @EnumeratedValue
    final int code;

    Severity(int code) {
        this.code = code;
    }
}
