package example;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
public class Flag {
    @Id
    Long id;

    @Convert(converter = YesNoConverter.class)
    Boolean yes;

    @Convert(converter = TrueFalseConverter.class)
    boolean truth;

    @Convert(converter = NumericBooleanConverter.class)
    Boolean number;
}
