package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Animal {
    @Id
    Long id;

    @NotNull
    @Size(max = 20)
    String name;
}
