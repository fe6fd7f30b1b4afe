package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Embeddable
public class Link {
    String label;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "target_kind")
    @JoinColumn(name = "target_id")
    Object target;
}
