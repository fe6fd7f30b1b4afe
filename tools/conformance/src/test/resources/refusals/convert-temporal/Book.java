package example;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;

@Entity
public class Book {
    @Id
    Long id;

    @Temporal(TemporalType.DATE)
    @Convert(converter = Days.class)
    Date day; // refused: MP306
}
