package example;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorColumn(name = "species", discriminatorType = DiscriminatorType.STRING, columnDefinition = "varchar(40)", options = "default 'Animal'")
@DiscriminatorOptions(force = true)
public class Animal {
    @Id
    Long id;

    @Column(insertable = false, updatable = false)
    String species;
}
