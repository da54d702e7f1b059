# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn -q -B dependency:go-offline
COPY src ./src
COPY ontology ./ontology
RUN mvn -q -B -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home tual && mkdir /data && chown tual /data
COPY tual /opt/tual/tual
COPY --from=build /build/target/tual /opt/tual/target/tual
COPY --from=build /build/target/payara-micro.jar /opt/tual/target/payara-micro.jar
ENV TUAL_DATA=/data TUAL_BIND=0.0.0.0
WORKDIR /data
VOLUME /data
EXPOSE 8080
USER tual
ENTRYPOINT ["/opt/tual/tual"]
CMD ["serve"]
