package example;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;

@Entity
@Convert(attributeName = "named", converter = AsText.class)
@Convert(attributeName = "outer.inner.tax", converter = AsText.class)
public class Bill {
    @Id
    Long id;

    @Column(nullable = false)
    Money amount;

    Tip tip;

    Money named;

    @Convert(disableConversion = true)
    Money raw;

    @Convert(converter = AsText.class)
    @Column(name = "stated", length = 30)
    Money stated;

    @Embedded
    Outer outer;

    Boxed<String> text;

    Boxed<Integer> number;

    @ElementCollection
    List<Money> parts;

    @ElementCollection
    Map<Money, String> notes;

    @ElementCollection
    @Convert(attributeName = "value", converter = AsText.class)
    Map<String, Money> fees;

    List<Money> bytes;

    @Convert(converter = AsText.class)
    List<Money> texts;
}
