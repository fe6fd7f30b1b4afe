package example;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

@MappedSuperclass
@SequenceGenerator(name = "bare_numbers", sequenceName = "bare_seq", allocationSize = 7)
public class Bare {
    String note;
}
