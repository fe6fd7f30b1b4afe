package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
public class Session {
    static int opened;

    static final String KIND = "web";

    @Id
    Long id;

    String agent;

    @Transient
    String cached;

    transient Object socket;
}
