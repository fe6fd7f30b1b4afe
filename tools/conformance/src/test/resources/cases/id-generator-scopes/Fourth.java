package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(sequenceName = "fourth_seq", initialValue = 1000)
public class Fourth {
    @Id
    @GeneratedValue
    Long id;
}
