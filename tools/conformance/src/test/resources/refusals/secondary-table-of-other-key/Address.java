package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Address.Key.class)
public class Address {
    @Id
    String street;

    @Id
    Integer number;

    public record Key(String street, Integer number) implements Serializable {}
}
