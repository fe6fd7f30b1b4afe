package example;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.net.URL;

@Entity
@DiscriminatorValue("DIGITAL")
public class DigitalProduct extends Product {
    URL downloadUrl;
}
