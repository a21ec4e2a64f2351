package org.sptt.edge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which page of a list is wanted.
 *
 * @param after the id that the page before ended with; absent for the first page
 * @param limit rows wanted, {@value Page#MOST} at most
 */
public record PageRequest(
    @Parameter(description = "The id that the page before ended with; follow the Link header.")
        @QueryParam("after")
        UUID after,
    @Parameter(description = "Rows wanted.")
        @QueryParam("limit")
        @DefaultValue("" + Page.USUAL)
        @Min(1)
        @Max(Page.MOST)
        int limit) {}
