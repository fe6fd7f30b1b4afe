package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;

@Entity
public class Place {
    @EmbeddedId
    @AttributeOverride(name = "country", column = @Column(name = "country_code", length = 2))
    @AttributeOverride(name = "inner.number", column = @Column(name = "nr"))
    PlaceKey key;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "up_nr", referencedColumnName = "nr"),
        @JoinColumn(name = "up_country", referencedColumnName = "country_code")})
    Place up;

    @ManyToOne
    Place other;
}
