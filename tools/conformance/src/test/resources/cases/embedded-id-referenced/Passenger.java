package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Passenger {
    @Id
    Long id;

    @ManyToOne
    Flight flight;

    @ManyToOne(optional = false)
    @JoinColumns({@JoinColumn(name = "back_carrier", referencedColumnName = "carrier"), @JoinColumn(name = "back_number", referencedColumnName = "number")})
    Flight back;

    @OneToOne
    Flight charter;
}
