package example;

import jakarta.persistence.Entity;

@Entity
public class ByNumber extends Keyed<Long, String> {
    int rank1;
}
