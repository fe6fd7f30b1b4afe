package example;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
@Access(AccessType.PROPERTY)
public class Address {
    private String line;

    private String town;

    @Column(name = "street_line", length = 60)
    public String getStreet() {
        return line;
    }

    public void setStreet(String street) {
        this.line = street;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }
}
