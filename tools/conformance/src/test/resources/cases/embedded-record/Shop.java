package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Shop {
    @Id
    Long id;

    Place place;

    @Embedded
    @AttributeOverride(name = "latitude", column = @Column(name = "second_lat"))
    @AttributeOverride(name = "longitude", column = @Column(name = "second_lon", nullable = false))
    @AttributeOverride(name = "label", column = @Column(name = "second_label", length = 9))
    Place second;
}
