package example;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;

@Entity
public class Member {
    @Id
    Long id;

    @Basic(optional = false)
    String login;

    @Basic(optional = false)
    @Column(nullable = true)
    Integer age;

    @Basic
    int visits;

    @Basic(fetch = FetchType.LAZY)
    String biography;
}
