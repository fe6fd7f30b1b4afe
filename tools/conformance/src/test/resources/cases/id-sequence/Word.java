package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Word {
    @Id
    @GeneratedValue(generator = "word_gen")
    @SequenceGenerator(name = "word_gen")
    Long id;
}
