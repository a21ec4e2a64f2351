package org.sptt.training.session;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sptt.edge.DepartmentCode;

/**
 * Someone who speaks or trains at a session.
 *
 * @param email what makes a speaker the same person at every session; without it the name does,
 *     among the sessions of one source
 * @param department INSEE code of where they work
 */
public record SpeakerRequest(
    @NotBlank @Size(max = 200) String name,
    @Email @Size(min = 3, max = 254) String email,
    @DepartmentCode String department) {}
