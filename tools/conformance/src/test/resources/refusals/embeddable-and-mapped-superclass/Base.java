package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.MappedSuperclass;

@Embeddable
@MappedSuperclass // refused: MP121
public class Base {
    String name;
}
