package example;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Size {
    Integer width;
}
