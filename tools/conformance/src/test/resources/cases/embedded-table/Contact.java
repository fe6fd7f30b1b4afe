package example;

import jakarta.persistence.Embeddable;

@Embeddable
public class Contact {
    String mail;
}
