package example;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
public class Contact {
    @Basic(optional = false)
    String phone;

    @Column(nullable = false)
    int extension;

    @Column(name = "fax_number")
    long fax;

    @Enumerated(EnumType.STRING)
    Kind kind;
}
