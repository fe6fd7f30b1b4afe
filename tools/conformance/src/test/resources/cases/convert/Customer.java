package example;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Customer {
    @Id
    Long id;

    @Convert(converter = MailConverter.class)
    Mail mail;

    @Convert(converter = MailConverter.class)
    @Column(name = "second_mail", length = 90, nullable = false)
    Mail second;

    Money balance;

    @Convert(disableConversion = true)
    String plain;

    @Convert(converter = UpperCase.class)
    @Column(length = 10)
    String code;
}
