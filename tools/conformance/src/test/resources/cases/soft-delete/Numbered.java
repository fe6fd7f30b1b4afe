package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(converter = org.hibernate.type.NumericBooleanConverter.class)
public class Numbered {
    @Id
    @GeneratedValue
    Long id;
}
