package example;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Flag {
    @Id
    Long id;

    @Convert(converter = YesNo.class)
    boolean active;

    @Convert(converter = YesNo.class)
    @Column(length = 1)
    Boolean visible;

    @Convert(converter = ColourCode.class)
    Colour colour;
}
