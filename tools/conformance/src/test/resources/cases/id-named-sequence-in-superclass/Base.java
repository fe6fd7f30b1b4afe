package example;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

@MappedSuperclass
public abstract class Base {
    @Id
    @GeneratedValue(generator = "global")
    @SequenceGenerator(name = "global", sequenceName = "global_seq", allocationSize = 10)
    Long id;
}
