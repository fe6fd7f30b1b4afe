package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when sides = 0 then 'Circle' else 'Shape' end")
public class Shape {
    @Id
    Long id;

    @Column(nullable = false)
    Integer sides;
}
