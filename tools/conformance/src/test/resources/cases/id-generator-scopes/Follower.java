package example;

import jakarta.persistence.Entity;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "base_numbers", sequenceName = "follower_seq", allocationSize = 1)
public class Follower extends Base {}
