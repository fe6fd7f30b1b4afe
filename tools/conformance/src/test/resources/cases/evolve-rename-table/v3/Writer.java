package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
@RenamedFrom("Author")
public class Writer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}
