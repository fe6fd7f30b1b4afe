package example;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Base {
    String unit;
}
