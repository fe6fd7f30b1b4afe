package example;

import jakarta.persistence.PrePersist;

public class Log {
    @PrePersist // refused: MP133
    void before() {}
}
