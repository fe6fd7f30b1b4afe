package example;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity
public class Customer {
    @Id
    Long id;

    @ElementCollection
    @Convert(converter = MailConverter.class)
    Set<Mail> mails;

    @ElementCollection
    List<Money> amounts;

    @Embedded
    Purse purse;
}
