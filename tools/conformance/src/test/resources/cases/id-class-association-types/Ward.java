package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(WardKey.class)
public class Ward {
    @Id
    @Column(length = 20)
    String street;

    @Id
    @ManyToOne
    @JoinColumn(name = "in_district")
    District district;

    @Id
    @ManyToOne
    @JoinColumn(name = "in_region")
    Region region;
}
