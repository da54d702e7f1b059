# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -q -B dependency:go-offline
COPY src ./src
COPY ontology ./ontology
RUN mvn -q -B -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home tual
WORKDIR /data
COPY --from=build /build/target/tual /opt/tual/webapp
USER tual
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-Djava.awt.headless=true", "-cp", "/opt/tual/webapp/WEB-INF/classes:/opt/tual/webapp/WEB-INF/lib/*", "org.tual.cli.Main"]
CMD ["--help"]
